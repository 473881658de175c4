// The bot's registration: the managed identity is the app, so there is no secret to keep or to renew.
param resourceSuffix string
param tags object
param identityId string
param clientId string
param tenantId string
param botDomain string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${resourceSuffix}'
  kind: 'azurebot'
  location: 'global'
  tags: tags
  sku: { name: 'F0' }
  properties: {
    displayName: 'PEC bot'
    endpoint: 'https://${botDomain}/api/messages'
    msaAppId: clientId
    msaAppTenantId: tenantId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identityId
    // Teams alone reaches it: no keys for other channels.
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}
